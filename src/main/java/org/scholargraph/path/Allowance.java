package org.scholargraph.path;

import org.scholargraph.problem.ScholarGraphException.TooSlow;

/** How many more ties a search may follow. */
final class Allowance {

    private int left;

    Allowance(int ties) {
        left = ties;
    }

    int left() {
        return left;
    }

    /**
     * Takes some.
     *
     * @throws TooSlow where fewer are left
     */
    void take(int ties) {
        left -= ties;
        if (left < 0) {
            throw TooSlow.forTooManyTies();
        }
    }
}
