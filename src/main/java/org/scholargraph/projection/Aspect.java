package org.scholargraph.projection;

/**
 * One thing that people may have in common: what they write about, where they publish, where they work. Each author has a
 * vector of it, recent papers counting more, rare things more than common ones (tf-idf, Spärck Jones 1972,
 * doi:10.1108/eb026526); and each thing has its champions, those whom it tells most of.
 */
public final class Aspect {

    private static final int CHAMPIONS = 150;
    private static final int FEWEST_PAPERS = 2;
    private static final int NEVER_TOO_COMMON = 20;

    private final Vocabulary names;
    private final SparseVectors vectors;
    private final IntLists champions;

    /** What each champion's vector has of the key: finding it there would cost more than all else that candidates need. */
    private final float[] championWeights;

    private Aspect(Vocabulary names, SparseVectors vectors, IntLists champions) {
        this.names = names;
        this.vectors = vectors;
        this.champions = champions;
        this.championWeights = new float[champions.total()];
        for (int key = 0; key < champions.size(); key++) {
            for (int i = champions.start(key); i < champions.end(key); i++) {
                championWeights[i] = weight(vectors, key, champions.at(i));
            }
        }
    }

    private static float weight(SparseVectors vectors, int key, int author) {
        return vectors.weight(vectors.keys().find(author, key));
    }

    /**
     * Of things that papers have.
     *
     * @param lists the things of each paper
     * @param greatestShare what more of the papers than this share have is left out
     * @param mostKeys how many things are kept of an author
     */
    static Aspect ofPapers(
            Projection projection,
            Vocabulary names,
            IntLists lists,
            double greatestShare,
            int mostKeys,
            Activity activity) {
        var rarity = rarity(projection, names, lists, greatestShare);
        var lengths = lengths(projection, lists, rarity);
        var builder = new SparseVectors.Builder(names.size(), mostKeys);
        var papers = projection.papersOf();
        for (int author = 0; author < papers.size(); author++) {
            for (int i = papers.start(author); i < papers.end(author); i++) {
                int paper = papers.at(i);
                float weight = (float) Decay.SLOW.of(projection.age(paper)) * lengths[paper];
                for (int j = lists.start(paper); j < lists.end(paper); j++) {
                    if (rarity[lists.at(j)] > 0) {
                        builder.add(lists.at(j), weight * rarity[lists.at(j)]);
                    }
                }
            }
            builder.endVector();
        }
        return of(names, builder.build(), activity);
    }

    /** Of things that authorships have: where an author worked. */
    static Aspect ofAuthorships(
            Projection projection, Vocabulary names, IntLists lists, int mostKeys, Activity activity) {
        var builder = new SparseVectors.Builder(names.size(), mostKeys);
        var papers = projection.papersOf();
        var bylines = projection.columns().bylines();
        for (int author = 0; author < papers.size(); author++) {
            for (int i = papers.start(author); i < papers.end(author); i++) {
                int paper = papers.at(i);
                for (int place = bylines.start(paper); place < bylines.end(paper); place++) {
                    for (int j = lists.start(place); bylines.at(place) == author && j < lists.end(place); j++) {
                        builder.add(lists.at(j), (float) Decay.SLOW.of(projection.age(paper)));
                    }
                }
            }
            builder.endVector();
        }
        return of(names, builder.build(), activity);
    }

    private static Aspect of(Vocabulary names, SparseVectors vectors, Activity activity) {
        var bearers = vectors.keys().inverted(names.size());
        var champions = new IntLists.Builder();
        for (int key = 0; key < names.size(); key++) {
            int wanted = key;
            var strongest =
                    Strongest.of(bearers.list(key), author -> fame(vectors, wanted, author, activity), CHAMPIONS);
            for (int author : strongest) {
                champions.add(author);
            }
            champions.endList();
        }
        return new Aspect(names, vectors, champions.build());
    }

    private static double fame(SparseVectors vectors, int key, int author, Activity activity) {
        return weight(vectors, key, author) * Math.log(1.2 + activity.recentPapers(author));
    }

    /** What each key tells: the logarithm of how many papers there are for one that has it; nothing of the too rare and too common. */
    private static float[] rarity(Projection projection, Vocabulary names, IntLists lists, double greatestShare) {
        var having = new int[names.size()];
        int some = 0;
        for (int paper = 0; paper < projection.paperCount(); paper++) {
            some += lists.length(paper) > 0 ? 1 : 0;
            for (int i = lists.start(paper); i < lists.end(paper); i++) {
                having[lists.at(i)]++;
            }
        }
        var rarity = new float[names.size()];
        for (int key = 0; key < rarity.length; key++) {
            rarity[key] = having[key] < FEWEST_PAPERS || having[key] > Math.max(NEVER_TOO_COMMON, some * greatestShare)
                    ? 0
                    : (float) Math.log((1.0 + some) / having[key]);
        }
        return rarity;
    }

    /** What makes the vector of each paper a unit one. */
    private static float[] lengths(Projection projection, IntLists lists, float[] rarity) {
        var lengths = new float[projection.paperCount()];
        for (int paper = 0; paper < lengths.length; paper++) {
            double squares = 0;
            for (int i = lists.start(paper); i < lists.end(paper); i++) {
                squares += (double) rarity[lists.at(i)] * rarity[lists.at(i)];
            }
            lengths[paper] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        }
        return lengths;
    }

    /** What the keys are called: words themselves, ids of anything else. */
    public Vocabulary names() {
        return names;
    }

    /** The vector of each author. */
    public SparseVectors vectors() {
        return vectors;
    }

    /** For each key up to 150 authors: those whom it tells most of, the active before the others. */
    public IntLists champions() {
        return champions;
    }

    /** How much the key tells of a champion, by the champion's place among all. */
    public float championWeight(int place) {
        return championWeights[place];
    }

    /** Bytes of vectors, champions and names. */
    public long bytes() {
        return vectors.bytes() + champions.bytes() + 4L * championWeights.length + names.bytes();
    }
}
