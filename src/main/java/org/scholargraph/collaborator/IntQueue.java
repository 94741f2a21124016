package org.scholargraph.collaborator;

/** Numbers, first in first out. */
final class IntQueue {

    private static final int FIRST_CAPACITY = 1024;

    private int[] numbers = new int[FIRST_CAPACITY];
    private int first;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int number) {
        if (size == numbers.length) {
            var wider = new int[2 * size];
            System.arraycopy(numbers, first, wider, 0, size - first);
            System.arraycopy(numbers, 0, wider, size - first, first);
            numbers = wider;
            first = 0;
        }
        numbers[(first + size++) & (numbers.length - 1)] = number;
    }

    int remove() {
        int number = numbers[first];
        first = (first + 1) & (numbers.length - 1);
        size--;
        return number;
    }
}
