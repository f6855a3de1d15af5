package org.qingyang.facts.learnt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Trains a model as an averaged perceptron: where its labels are wrong, the weights of the right ones go up and those of
/// its own go down; the mean over all steps is the model. The same samples give the same model. Use once.
public final class NameTrainer {

    private static final int ROUNDS = 12;
    private static final int LONGEST_FEATURE = 64;

    /// A row of weights, what it summed up to so far, and when that was brought up to date last.
    private static final class Row {
        final float[] now = new float[Labels.COUNT];
        final double[] sum = new double[Labels.COUNT];
        final int[] since = new int[Labels.COUNT];

        void add(int label, float change, int step) {
            sum[label] += (double) (step - since[label]) * now[label];
            since[label] = step;
            now[label] += change;
        }

        float[] mean(int steps) {
            float[] mean = new float[Labels.COUNT];
            for (int label = 0; label < mean.length; label++) {
                add(label, 0, steps);
                mean[label] = (float) (sum[label] / Math.max(1, steps));
            }
            return mean;
        }
    }

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, float[]> weights = new HashMap<>();
    private final Row[] follows = new Row[Labels.COUNT + 1];
    private final NameModel current;
    private int step;

    private NameTrainer() {
        float[][] next = new float[Labels.COUNT + 1][];
        for (int i = 0; i < follows.length; i++) {
            follows[i] = new Row();
            next[i] = follows[i].now;
        }
        this.current = new NameModel(weights, next);
    }

    /// @param stopped asked between rounds; where it says so the training ends early
    public static NameModel train(List<Sample> samples, BooleanSupplier stopped) {
        return new NameTrainer().run(new ArrayList<>(samples), stopped);
    }

    private NameModel run(List<Sample> samples, BooleanSupplier stopped) {
        var order = new Random(1);
        for (int round = 0; round < ROUNDS && !stopped.getAsBoolean(); round++) {
            Collections.shuffle(samples, order);
            samples.forEach(this::learn);
        }
        Map<String, float[]> mean = new HashMap<>();
        rows.forEach((feature, row) -> mean.put(feature, row.mean(step)));
        float[][] next = new float[follows.length][];
        for (int i = 0; i < next.length; i++) {
            next[i] = follows[i].mean(step);
        }
        return new NameModel(mean, next);
    }

    private void learn(Sample sample) {
        step++;
        int[] found = current.labels(sample);
        for (int i = 0; i < found.length; i++) {
            int right = sample.labels[i];
            int rightBefore = i == 0 ? Labels.COUNT : sample.labels[i - 1];
            int foundBefore = i == 0 ? Labels.COUNT : found[i - 1];
            if (right != found[i]) {
                for (String feature : sample.features[i]) {
                    change(feature, right, found[i]);
                }
            }
            if (right != found[i] || rightBefore != foundBefore) {
                follows[rightBefore].add(right, 1, step);
                follows[foundBefore].add(found[i], -1, step);
            }
        }
    }

    private void change(String feature, int right, int wrong) {
        if (feature.length() <= LONGEST_FEATURE) {
            Row row = rows.computeIfAbsent(feature, _ -> new Row());
            weights.putIfAbsent(feature, row.now);
            row.add(right, 1, step);
            row.add(wrong, -1, step);
        }
    }
}
