package org.scholargraph.path;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.problem.ScholarGraphException.GraphUnavailable;
import org.scholargraph.problem.ScholarGraphException.TooSlow;

/**
 * Looks for the shortest chains over any tie: breadth first from both ends (Pohl 1971), one statement a level. Ways are counted, not
 * followed, and only those that are answered are picked out at the end: between hubs there may be billions.
 */
@Singleton
class ChainSearch {

    /**
     * Most ties that a search follows, and so most things that it comes to, for the sake of memory: where 420,000 people and
     * papers lie between two topics, some 640 MB were in use at most beside what the service needs anyway, the database's
     * share among them. To read as many takes 17 s or more.
     */
    static final int MOST_TIES = 1_000_000;

    private final PathRepository repository;

    ChainSearch(PathRepository repository) {
        this.repository = repository;
    }

    /**
     * The shortest chains; nothing where one of the two is not there. All statements are one transaction, which ends after
     * the time that a question to the graph may take.
     *
     * @param from id of one thing
     * @param to id of another
     * @param maxLength most steps
     * @param most most chains to name
     * @throws TooSlow where more lies between the two than {@link #MOST_TIES}
     * @throws GraphUnavailable where what was found went away meanwhile
     */
    @Transactional(readOnly = true)
    public Optional<ShortestPaths> find(String from, String to, int maxLength, int most) {
        return repository.findEnds(from, to).map(ends -> between(ends, maxLength, most));
    }

    private ShortestPaths between(Ends ends, int maxLength, int most) {
        var allowance = new Allowance(MOST_TIES);
        var near = new Side(ends.one(), allowance);
        var far = new Side(ends.other(), allowance);
        while (near.steps() + far.steps() < maxLength && near.size() > 0 && far.size() > 0) {
            var side = near.size() <= far.size() ? near : far;
            var other = side == near ? far : near;
            var meetings = advance(side, other, near.steps() + far.steps() + 1 < maxLength);
            if (!meetings.isEmpty()) {
                return named(new Meeting(near, far, side == near, meetings), most);
            }
        }
        return ShortestPaths.none();
    }

    /** One step on, from the side of fewer things, so that a hub at one end doesn't mean half the graph. */
    private List<Reached> advance(Side side, Side other, boolean further) {
        try (var reached =
                repository.streamLevel(side.level(), other.level(), other.end(), further, side.allowance())) {
            return side.advance(reached);
        }
    }

    private ShortestPaths named(Meeting meeting, int most) {
        var names = repository.listNames(meeting.things());
        if (names.size() < meeting.things().size()) {
            throw GraphUnavailable.because(new IllegalStateException("What a path goes through went away meanwhile"));
        }
        var lattice = meeting.lattice(names.stream().map(Named::thing).toList());
        var chains = lattice.strongest(most);
        var paths = chains.stream()
                .map(chain -> IntStream.of(chain)
                        .mapToObj(thing -> names.get(thing).entity())
                        .toList())
                .toList();
        return new ShortestPaths(lattice.count(), paths);
    }

    /**
     * The two things of a question.
     *
     * @param one element id of the one
     * @param other element id of the other
     */
    @Introspected
    record Ends(String one, String other) {}

    /**
     * A thing that a level is tied to.
     *
     * @param thing its element id
     * @param places where in the level each tie comes from
     * @param strengths papers that make each tie
     * @param met whether the other side has come to it, too
     */
    @Introspected
    record Reached(String thing, List<Integer> places, List<Integer> strengths, boolean met) {

        Reached {
            places = List.copyOf(places);
            strengths = List.copyOf(strengths);
        }
    }

    /**
     * A thing by its name.
     *
     * @param thing its element id
     * @param kind what it is
     * @param id its canonical id
     */
    @Introspected
    record Named(String thing, EntityKind kind, String id) {

        EntityId entity() {
            return new EntityId(kind, id);
        }
    }
}
