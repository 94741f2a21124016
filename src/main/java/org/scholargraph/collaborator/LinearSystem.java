package org.scholargraph.collaborator;

/** Linear equations whose matrix is symmetric and positive definite, by Cholesky's decomposition. */
final class LinearSystem {

    private LinearSystem() {}

    /**
     * Solves {@code matrix · x = right}.
     *
     * @throws ArithmeticException when the matrix is not positive definite
     */
    static double[] solve(double[][] matrix, double[] right) {
        var lower = decompose(matrix);
        int size = right.length;
        var solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                solution[i] -= lower[i][j] * solution[j];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                solution[i] -= lower[j][i] * solution[j];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }

    private static double[][] decompose(double[][] matrix) {
        int size = matrix.length;
        var lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j && rest <= 0) {
                    throw new ArithmeticException("The matrix is not positive definite");
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }
}
