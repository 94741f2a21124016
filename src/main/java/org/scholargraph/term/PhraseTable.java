package org.scholargraph.term;

import java.util.Arrays;

/**
 * Phrases as paths of words: a phrase is its beginning and its last word. Words are phrases of one word under their own
 * number, longer ones are numbered after them. Each counts the papers that hold it.
 */
final class PhraseTable {

    private static final int NONE = 0;

    private long[] keys = new long[1 << 16];
    private int[] slots = new int[1 << 16];
    private int[] beginnings;
    private int[] lastWords;
    private int[] paperCounts;
    private int[] lastPapers;
    private int size;

    /** @param words how many words there are, number 0 among them */
    PhraseTable(int words) {
        size = words;
        beginnings = new int[2 * words];
        lastWords = new int[2 * words];
        paperCounts = new int[2 * words];
        lastPapers = new int[2 * words];
        Arrays.setAll(lastWords, word -> word < words ? word : 0);
    }

    int size() {
        return size;
    }

    int paperCount(int phrase) {
        return paperCounts[phrase];
    }

    /** Counts a paper for a phrase once; papers come in the order of their numbers, from 0. */
    void count(int phrase, int paper) {
        if (lastPapers[phrase] != paper + 1) {
            lastPapers[phrase] = paper + 1;
            paperCounts[phrase]++;
        }
    }

    /** The phrase that a word makes of its beginning; 0 where it is not in the table. */
    int find(int beginning, int word) {
        return slots[slot(key(beginning, word))];
    }

    /** The same, put into the table where it is not there. */
    int findOrAdd(int beginning, int word) {
        long key = key(beginning, word);
        int slot = slot(key);
        if (slots[slot] == NONE) {
            keys[slot] = key;
            slots[slot] = add(beginning, word);
            if (2L * size > keys.length) {
                grow();
            }
        }
        return find(beginning, word);
    }

    /** Whether the phrase has more than one word. */
    boolean isLong(int phrase) {
        return beginnings[phrase] != NONE;
    }

    /** Its words, from the first on. */
    int[] words(int phrase) {
        int length = 1;
        for (int at = phrase; isLong(at); at = beginnings[at]) {
            length++;
        }
        var words = new int[length];
        for (int at = phrase; length > 0; at = beginnings[at]) {
            words[--length] = lastWords[at];
        }
        return words;
    }

    private int add(int beginning, int word) {
        if (size == beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, 2 * size);
            lastWords = Arrays.copyOf(lastWords, 2 * size);
            paperCounts = Arrays.copyOf(paperCounts, 2 * size);
            lastPapers = Arrays.copyOf(lastPapers, 2 * size);
        }
        beginnings[size] = beginning;
        lastWords[size] = word;
        return size++;
    }

    private static long key(int beginning, int word) {
        return (long) beginning << 32 | word;
    }

    /** Where a key is or belongs: open addressing, by multiplication with the golden ratio. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldSlots = slots;
        keys = new long[2 * oldKeys.length];
        slots = new int[2 * oldSlots.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldSlots[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                slots[slot] = oldSlots[i];
            }
        }
    }
}
