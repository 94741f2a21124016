package org.scholargraph.collaborator;

/** Ranks as the service does. */
record LearnedRanker(Ranking ranking) implements Ranker {

    @Override
    public String name() {
        return ranking.model().name();
    }

    @Override
    public int[] best(int author, int limit) {
        return ranking.seen(Asker.of(author), view -> ranking.best(view, limit, anybody -> true, false).stream()
                .mapToInt(Ranking.Ranked::author)
                .toArray());
    }
}
