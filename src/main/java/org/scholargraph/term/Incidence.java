package org.scholargraph.term;

/** Which rows have which columns, as an array of columns for each row. */
public final class Incidence {

    private Incidence() {}

    /** Which columns have which rows. */
    public static int[][] transposed(int[][] rows, int columns) {
        var counts = new int[columns];
        for (var row : rows) {
            for (int column : row) {
                counts[column]++;
            }
        }
        var transposed = new int[columns][];
        for (int column = 0; column < columns; column++) {
            transposed[column] = new int[counts[column]];
        }
        for (int row = rows.length - 1; row >= 0; row--) {
            for (int column : rows[row]) {
                transposed[column][--counts[column]] = row;
            }
        }
        return transposed;
    }
}
