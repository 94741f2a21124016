package org.scholargraph.projection;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/** Names, such as ids, and their numbers, which are in the order of the names; and what people call what is so named. */
public final class Vocabulary {

    private final String[] names;
    private final Labels labels;

    private Vocabulary(String[] names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    /** The same with labels. */
    Vocabulary labelled(Labels itsLabels) {
        return new Vocabulary(names, itsLabels);
    }

    /** How many names there are. */
    public int size() {
        return names.length;
    }

    /** The name of a number. */
    public String name(int number) {
        return names[number];
    }

    /** What people call the thing of a number; its name where that is not known. */
    public String label(int number) {
        return Objects.requireNonNullElse(labels.find(number), names[number]);
    }

    /** The number of a name, negative where there is none. */
    public int find(String name) {
        return Arrays.binarySearch(names, name);
    }

    /** Bytes of the names, with 56 for the two objects that each is. */
    public long bytes() {
        return Arrays.stream(names).mapToLong(name -> 4 + 56 + name.length()).sum();
    }

    /** Bytes of what people call the things. */
    public long labelBytes() {
        return labels.bytes();
    }

    /** Numbers names in the order in which they come. */
    static final class Builder {

        private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();

        Builder() {
            numbers.defaultReturnValue(-1);
        }

        int number(String name) {
            int known = numbers.getInt(name);
            if (known >= 0) {
                return known;
            }
            numbers.put(name, numbers.size());
            return numbers.size() - 1;
        }

        int size() {
            return numbers.size();
        }

        /** The names in order, those left out that are not wanted. */
        Ordered order(java.util.function.IntPredicate wanted) {
            var byNumber = new String[numbers.size()];
            numbers.object2IntEntrySet().fastForEach(entry -> byNumber[entry.getIntValue()] = entry.getKey());
            var order = IntStream.range(0, byNumber.length)
                    .filter(wanted)
                    .boxed()
                    .sorted(Comparator.comparing(number -> byNumber[number]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            var renumbered = new int[byNumber.length];
            Arrays.fill(renumbered, -1);
            for (int i = 0; i < order.length; i++) {
                renumbered[order[i]] = i;
            }
            return new Ordered(
                    new Vocabulary(
                            Arrays.stream(order)
                                    .mapToObj(number -> byNumber[number])
                                    .toArray(String[]::new),
                            Labels.NONE),
                    renumbered);
        }
    }

    /**
     * Names in order.
     *
     * @param renumbered for the number that a name had first, the one it has now; -1 where it was left out
     */
    record Ordered(Vocabulary vocabulary, int[] renumbered) {}
}
