package org.scholargraph.projection;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;

/**
 * The co-authorship graph of all papers up to a month, as arrays. Authors are known by their numbers, which are in the order
 * of their ids; each tie between two of them is there twice, once from each side, with the joint papers behind it. Papers
 * that are hyper-authored tie nobody. It never changes.
 *
 * <p>An author costs 16 bytes beside the id and 4 for each paper (20 and 8 where some are hyper-authored), a pair of co-authors 16 bytes and 8 for each joint paper;
 * {@link #bytes()} has the sum.
 */
public final class Projection {

    /** The age that a paper of an unknown year is taken to have, in months. */
    static final int UNKNOWN_AGE = 120;

    /** A wrong year or two are no reason to take everybody for inactive. */
    private static final double SHARE_BEFORE_NOW = .999;

    private final PaperColumns columns;
    private final int month;
    private final int paperCount;
    private final IntLists allPapersOf;
    private final IntLists papersOf;
    private final IntLists coauthors;
    private final IntLists jointPapers;

    private Projection(PaperColumns columns, int month) {
        this.columns = columns;
        this.paperCount = columns.countUntil(month);
        this.month = Math.min(month, present(columns, paperCount));
        this.allPapersOf = columns.bylines().inverted(columns.authors().size(), paperCount);
        this.papersOf = columns.hyperauthored().isEmpty()
                ? allPapersOf
                : paired(columns, paperCount).inverted(columns.authors().size());
        var ties = new Ties();
        for (int author = 0; author < columns.authors().size(); author++) {
            ties.add(author);
        }
        this.coauthors = ties.coauthors.build();
        this.jointPapers = ties.jointPapers.build();
    }

    /** The graph of all papers, those of an unknown year among them. */
    public static Projection of(PaperColumns columns) {
        return new Projection(columns, Months.UNKNOWN);
    }

    /** The graph of the papers up to a month, see {@link Months}; it knows nothing of later ones. */
    public static Projection until(int month, PaperColumns columns) {
        return new Projection(columns, month);
    }

    private static int present(PaperColumns columns, int papers) {
        int dated = Math.min(papers, columns.countUntil(Months.UNKNOWN - 1));
        return dated == 0 ? 0 : Math.min(Months.now(), columns.months()[(int) (SHARE_BEFORE_NOW * (dated - 1))]);
    }

    private static IntLists paired(PaperColumns columns, int papers) {
        var bylines = new IntLists.Builder();
        for (int paper = 0; paper < papers; paper++) {
            if (!columns.hyperauthored().get(paper)) {
                for (int i = columns.bylines().start(paper);
                        i < columns.bylines().end(paper);
                        i++) {
                    bylines.add(columns.bylines().at(i));
                }
            }
            bylines.endList();
        }
        return bylines.build();
    }

    /** What it was made of, later papers included. */
    public PaperColumns columns() {
        return columns;
    }

    /** How many papers, from the first of the columns on, are in it. */
    public int paperCount() {
        return paperCount;
    }

    /** The month that counts as the present one: the last one asked for, unless the papers end before. */
    public int month() {
        return month;
    }

    /** How long ago a paper appeared, in months. */
    public int age(int paper) {
        int appeared = columns.months()[paper];
        return appeared == Months.UNKNOWN ? UNKNOWN_AGE : Math.max(0, month - appeared);
    }

    /** How many authors have a number, those without a paper so far among them. */
    public int authorCount() {
        return columns.authors().size();
    }

    /** For each author all papers, in their order. */
    public IntLists allPapersOf() {
        return allPapersOf;
    }

    /** For each author the papers that are not hyper-authored, in their order. */
    public IntLists papersOf() {
        return papersOf;
    }

    /** For each author those they have written with, in order. The places of the elements are the ties. */
    public IntLists coauthors() {
        return coauthors;
    }

    /** For each tie the joint papers, in their order. */
    public IntLists jointPapers() {
        return jointPapers;
    }

    /** Whether an author had a paper by then, be it a hyper-authored one. */
    public boolean isHere(int author) {
        return allPapersOf.length(author) > 0;
    }

    /** Whether two people have written together. */
    public boolean areCoauthors(int author, int other) {
        return coauthors.find(author, other) >= 0;
    }

    /** What each pair gets from a joint paper: 1/(authors − 1) (Newman 2001, doi:10.1103/PhysRevE.64.016132). */
    public double fraction(int paper) {
        return 1.0 / (columns.authorCounts()[paper] - 1);
    }

    /** Bytes of the co-authorship: its arrays, bylines and the ids of the authors; texts, topics and sources aside. */
    public long bytes() {
        return columns.authors().bytes()
                + columns.bylines().bytes()
                + 8L * columns.size()
                + papersOf.bytes()
                + (papersOf == allPapersOf ? 0 : allPapersOf.bytes())
                + coauthors.bytes()
                + jointPapers.bytes();
    }

    /** Gathers the ties of one author after the other. */
    private final class Ties {

        private static final int BITS = 32;

        private final IntLists.Builder coauthors = new IntLists.Builder();
        private final IntLists.Builder jointPapers = new IntLists.Builder();
        private final LongArrayList joint = new LongArrayList();

        void add(int author) {
            gather(author);
            long before = -1;
            for (int i = 0; i < joint.size(); i++) {
                long coauthor = joint.getLong(i) >> BITS;
                if (coauthor != before) {
                    if (before >= 0) {
                        jointPapers.endList();
                    }
                    coauthors.add((int) coauthor);
                    before = coauthor;
                }
                jointPapers.add((int) joint.getLong(i));
            }
            if (before >= 0) {
                jointPapers.endList();
            }
            coauthors.endList();
        }

        /** Co-author and paper of each, in order. */
        private void gather(int author) {
            joint.clear();
            for (int i = papersOf.start(author); i < papersOf.end(author); i++) {
                int paper = papersOf.at(i);
                for (int j = columns.bylines().start(paper);
                        j < columns.bylines().end(paper);
                        j++) {
                    int coauthor = columns.bylines().at(j);
                    if (coauthor != author) {
                        joint.add((long) coauthor << BITS | paper);
                    }
                }
            }
            Arrays.sort(joint.elements(), 0, joint.size());
        }
    }
}
