package org.scholargraph.projection;

/** How active each author is and has been; by their papers that are not hyper-authored, where nothing else is said. */
public final class Activity {

    private static final int YEAR = 12;
    private static final int YEARS = 36;
    private static final float USUAL_TEAM = 3;

    private final int[] paperCount;
    private final int[] lastYear;
    private final int[] firstAge;
    private final int[] lastAge;
    private final float[] recentPapers;
    private final short[] lastYearPapers;
    private final short[] newCoauthors;
    private final float[] teamSize;
    private final float[] lastPlaces;
    private final float[] firstPlaces;

    Activity(Projection projection) {
        int authors = projection.authorCount();
        paperCount = new int[authors];
        lastYear = new int[authors];
        countPapers(projection);
        firstAge = new int[authors];
        lastAge = new int[authors];
        recentPapers = new float[authors];
        lastYearPapers = new short[authors];
        newCoauthors = new short[authors];
        teamSize = new float[authors];
        lastPlaces = new float[authors];
        firstPlaces = new float[authors];
        for (int author = 0; author < authors; author++) {
            readPapers(projection, author);
            readTies(projection, author);
        }
    }

    private void countPapers(Projection projection) {
        var columns = projection.columns();
        for (int paper = 0; paper < projection.paperCount(); paper++) {
            int month = columns.months()[paper];
            for (int i = columns.bylines().start(paper); i < columns.bylines().end(paper); i++) {
                int author = columns.bylines().at(i);
                paperCount[author]++;
                lastYear[author] = month == Months.UNKNOWN ? lastYear[author] : Months.year(month);
            }
        }
    }

    private void readPapers(Projection projection, int author) {
        var papers = projection.papersOf();
        var bylines = projection.columns().bylines();
        lastAge[author] = Projection.UNKNOWN_AGE;
        double weights = 0;
        double people = 0;
        double last = 0;
        double first = 0;
        for (int i = papers.start(author); i < papers.end(author); i++) {
            int paper = papers.at(i);
            int age = projection.age(paper);
            firstAge[author] = Math.max(firstAge[author], age);
            lastAge[author] = Math.min(lastAge[author], age);
            recentPapers[author] += (float) Decay.FAST.of(age);
            lastYearPapers[author] += (short) (age < YEAR ? 1 : 0);
            double weight = Decay.SLOW.of(age);
            weights += weight;
            people += weight * bylines.length(paper);
            boolean several = bylines.length(paper) > 1;
            last += several && bylines.at(bylines.end(paper) - 1) == author ? weight : 0;
            first += several && bylines.at(bylines.start(paper)) == author ? weight : 0;
        }
        teamSize[author] = (float) ((people + USUAL_TEAM / 2) / (weights + .5));
        lastPlaces[author] = (float) ((last + .2) / (weights + 1));
        firstPlaces[author] = (float) ((first + .3) / (weights + 1));
    }

    private void readTies(Projection projection, int author) {
        var ties = projection.coauthors();
        for (int tie = ties.start(author); tie < ties.end(author); tie++) {
            int firstJoint =
                    projection.jointPapers().at(projection.jointPapers().start(tie));
            newCoauthors[author] += (short) (projection.age(firstJoint) < YEARS ? 1 : 0);
        }
    }

    /** All papers, the hyper-authored and those of an unknown year among them. */
    public int paperCount(int author) {
        return paperCount[author];
    }

    /** The year of the last of all papers; 0 where no year is known. */
    public int lastYear(int author) {
        return lastYear[author];
    }

    /** Months since the first paper. */
    public int firstAge(int author) {
        return firstAge[author];
    }

    /** Months since the last paper. */
    public int lastAge(int author) {
        return lastAge[author];
    }

    /** Papers, a recent one counting 1 and one of a year and a half ago 1/e. */
    public float recentPapers(int author) {
        return recentPapers[author];
    }

    /** Papers of the last twelve months. */
    public int lastYearPapers(int author) {
        return lastYearPapers[author];
    }

    /** People whom they wrote with for the first time in the last three years. */
    public int newCoauthors(int author) {
        return newCoauthors[author];
    }

    /** How many people write a paper of theirs, on average. */
    public float teamSize(int author) {
        return teamSize[author];
    }

    /** On which share of their papers they come last, which in many fields the senior author does. */
    public float lastPlaces(int author) {
        return lastPlaces[author];
    }

    /** On which share of their papers they come first. */
    public float firstPlaces(int author) {
        return firstPlaces[author];
    }
}
