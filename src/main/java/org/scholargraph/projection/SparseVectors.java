package org.scholargraph.projection;

import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.floats.FloatArrays;
import java.util.Arrays;

/** Vectors of unit length with few keys each, one behind the other; keys are in order. 8 bytes an element, 8 a vector. */
public final class SparseVectors {

    private final IntLists keys;
    private final float[] weights;
    private final float[] lengths;

    private SparseVectors(IntLists keys, float[] weights, float[] lengths) {
        this.keys = keys;
        this.weights = weights;
        this.lengths = lengths;
    }

    /** The keys of each vector. */
    public IntLists keys() {
        return keys;
    }

    /** The weight at a place among all elements, see {@link #keys()}. */
    public float weight(int place) {
        return weights[place];
    }

    /** How long a vector was before it was made a unit one. */
    public float length(int vector) {
        return lengths[vector];
    }

    /** The cosine of two vectors. */
    public float dot(int one, int other) {
        int i = keys.start(one);
        int j = keys.start(other);
        float sum = 0;
        while (i < keys.end(one) && j < keys.end(other)) {
            int difference = Integer.compare(keys.at(i), keys.at(j));
            if (difference == 0) {
                sum += weights[i] * weights[j];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The product of a vector with one that has a weight for every key. */
    public float dot(int vector, float[] dense) {
        float sum = 0;
        for (int i = keys.start(vector); i < keys.end(vector); i++) {
            sum += weights[i] * dense[keys.at(i)];
        }
        return sum;
    }

    /** Bytes of the arrays. */
    public long bytes() {
        return keys.bytes() + 4L * (weights.length + lengths.length);
    }

    /** Takes vectors one after the other, each as sums of weights by key. */
    static final class Builder {

        private final IntLists.Builder keys = new IntLists.Builder();
        private final FloatArrayList weights = new FloatArrayList();
        private final FloatArrayList lengths = new FloatArrayList();
        private final Accumulator sums;
        private final int mostKeys;

        /**
         * @param keyCount keys are below it
         * @param mostKeys of a vector only this many keys are kept, those of greatest weight
         */
        Builder(int keyCount, int mostKeys) {
            this.sums = new Accumulator(keyCount);
            this.mostKeys = mostKeys;
        }

        void add(int key, float weight) {
            sums.add(key, weight);
        }

        void endVector() {
            var kept = Arrays.copyOf(sums.touched(), sums.size());
            float least = least(kept);
            double squares = 0;
            for (int key : kept) {
                squares += sums.get(key) < least ? 0 : (double) sums.get(key) * sums.get(key);
            }
            float length = (float) Math.sqrt(squares);
            Arrays.sort(kept);
            for (int key : kept) {
                if (sums.get(key) >= least && sums.get(key) > 0) {
                    keys.add(key);
                    weights.add(sums.get(key) / length);
                }
            }
            keys.endList();
            lengths.add(length);
            sums.clear();
        }

        private float least(int[] kept) {
            if (kept.length <= mostKeys) {
                return 0;
            }
            var sorted = new float[kept.length];
            for (int i = 0; i < kept.length; i++) {
                sorted[i] = sums.get(kept[i]);
            }
            FloatArrays.quickSort(sorted);
            return sorted[sorted.length - mostKeys];
        }

        SparseVectors build() {
            return new SparseVectors(keys.build(), weights.toFloatArray(), lengths.toFloatArray());
        }
    }
}
