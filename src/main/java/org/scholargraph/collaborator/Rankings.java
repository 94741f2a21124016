package org.scholargraph.collaborator;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholargraph.http.Edition;
import org.scholargraph.projection.Months;
import org.scholargraph.projection.Profiles;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Projections;
import org.scholargraph.projection.Snapshot;

/** The ranking of the present projection, and of some years in the past of it. */
@Singleton
class Rankings implements Edition {

    private static final int YEARS_KEPT = 2;

    private final Projections projections;
    private final Models models;
    private volatile @Nullable Present present;

    Rankings(Projections projections, Models models) {
        this.projections = projections;
        this.models = models;
    }

    /** The ranking of all papers, and of the years that were asked for last. */
    private static final class Present {

        private final Ranking ranking;
        private final Map<Integer, Ranking> byYear = new LinkedHashMap<>(YEARS_KEPT, 1, true);

        private Present(Ranking ranking) {
            this.ranking = ranking;
        }

        private synchronized Ranking asOf(int year) {
            var known = byYear.get(year);
            if (known != null) {
                return known;
            }
            var made = made(year);
            byYear.put(year, made);
            if (byYear.size() > YEARS_KEPT) {
                byYear.remove(byYear.keySet().iterator().next());
            }
            return made;
        }

        private Ranking made(int year) {
            var snapshot = ranking.snapshot();
            var past =
                    Projection.until(Months.endOf(year), snapshot.projection().columns());
            return new Ranking(new Snapshot(snapshot.graphVersion(), past, Profiles.of(past)), ranking.model());
        }
    }

    /** Whether this is the canonical id of somebody who can be ranked, or asks; the graph need not be asked. */
    boolean isAuthor(String id) {
        return projections.isAuthor(id);
    }

    /**
     * The ranking.
     *
     * @param year at the end of which it is of, null for now
     */
    Ranking asOf(@Nullable Integer year) {
        var now = present();
        return year == null ? now.ranking : now.asOf(year);
    }

    private Present present() {
        var snapshot = projections.current();
        var known = present;
        if (known != null && known.ranking.snapshot() == snapshot) {
            return known;
        }
        return renew(snapshot);
    }

    private synchronized Present renew(Snapshot snapshot) {
        var known = present;
        if (known == null || known.ranking.snapshot() != snapshot) {
            known = new Present(new Ranking(snapshot, models.answering()));
            present = known;
        }
        return known;
    }

    /** One that moves with the projection, not only when somebody has asked the new one: else nobody would be let through to ask. */
    @Override
    public String edition() {
        var snapshot = projections.latest();
        var known = present;
        var version = snapshot.map(Snapshot::graphVersion).map(String::valueOf).orElse("");
        return known == null
                        || snapshot.filter(known.ranking.snapshot()::equals).isEmpty()
                ? version
                : version + " " + known.ranking.model().hashCode();
    }
}
