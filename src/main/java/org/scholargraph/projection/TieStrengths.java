package org.scholargraph.projection;

/** How strong each tie is: 1/(authors − 1) for each joint paper, recent ones counting more. 4 bytes a tie, 8 an author. */
public final class TieStrengths {

    /** However old the joint papers are, a tie is one: after three centuries a float would hold nothing any more. */
    private static final float LEAST = Float.MIN_NORMAL;

    private final float[] strengths;
    private final float[] sums;
    private final float[] seniorSums;

    TieStrengths(Projection projection, Activity activity) {
        var ties = projection.coauthors();
        strengths = new float[ties.total()];
        sums = new float[ties.size()];
        seniorSums = new float[ties.size()];
        var joint = projection.jointPapers();
        for (int author = 0; author < ties.size(); author++) {
            for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                double strength = 0;
                for (int i = joint.start(tie); i < joint.end(tie); i++) {
                    strength += projection.fraction(joint.at(i)) * Decay.SLOW.of(projection.age(joint.at(i)));
                }
                strengths[tie] = Math.max((float) strength, LEAST);
                sums[author] += strengths[tie];
            }
            seniorSums[author] = activity.lastPlaces(author) / (sums[author] + .1f);
        }
    }

    /** How strong a tie is, by its place among all, see {@link Projection#coauthors()}. */
    public float of(int tie) {
        return strengths[tie];
    }

    /** How strong all ties of an author are together. */
    public float sum(int author) {
        return sums[author];
    }

    /** What two co-authors of an author get for each unit of their ties' product, if the author is senior. */
    public float seniority(int author) {
        return seniorSums[author];
    }
}
