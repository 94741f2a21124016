package org.scholargraph.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that have an id, by number in the order of their ids. */
final class Things {

    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Takes a thing in, in the order of ids. */
    void add(String id, String name) {
        numbers.put(id, ids.size());
        ids.add(id);
        names.add(name);
    }

    int size() {
        return ids.size();
    }

    String id(int number) {
        return ids.get(number);
    }

    String name(int number) {
        return names.get(number);
    }

    /** The number of a thing; -1 where it does not take part. */
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The number of a thing, which is taken in where it is new. */
    int numberOrAdd(String id) {
        if (!numbers.containsKey(id)) {
            add(id, id);
        }
        return number(id);
    }

    /** The numbers of those that take part, each once. */
    int[] numbers(List<String> some) {
        return some.stream()
                .mapToInt(this::number)
                .filter(number -> number >= 0)
                .distinct()
                .toArray();
    }
}
