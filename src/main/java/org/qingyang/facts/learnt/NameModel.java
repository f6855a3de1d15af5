package org.qingyang.facts.learnt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingyang.facts.learnt.Labels.Named;

/// Finds persons, institutions and places by weights that were trained, the likeliest row of labels for a whole
/// paragraph. Immutable, thread-safe; time grows with the length of the paragraph.
public final class NameModel {

    private static final int FORM = 1;

    private final Map<String, float[]> weights;
    /// What it counts that a label follows another; the last row is for the first label of a paragraph.
    private final float[][] follows;

    NameModel(Map<String, float[]> weights, float[][] follows) {
        this.weights = weights;
        this.follows = follows;
    }

    List<Named> names(Sample sample) {
        return Labels.names(sample.words, labels(sample));
    }

    /// The likeliest labels, one for each word.
    int[] labels(Sample sample) {
        int length = sample.features.length;
        float[] score = start(sample.features[0]);
        int[][] before = new int[length][Labels.COUNT];
        for (int i = 1; i < length; i++) {
            float[] here = score(sample.features[i]);
            for (int label = 0; label < Labels.COUNT; label++) {
                int best = best(score, label);
                before[i][label] = best;
                here[label] += score[best] + follows[best][label];
            }
            score = here;
        }
        int[] labels = new int[length];
        labels[length - 1] = highest(score);
        for (int i = length - 1; i > 0; i--) {
            labels[i - 1] = before[i][labels[i]];
        }
        return labels;
    }

    private float[] start(String[] features) {
        float[] score = score(features);
        for (int label = 0; label < Labels.COUNT; label++) {
            score[label] += follows[Labels.COUNT][label];
        }
        return score;
    }

    private float[] score(String[] features) {
        float[] score = new float[Labels.COUNT];
        for (String feature : features) {
            float[] weight = weights.get(feature);
            for (int label = 0; weight != null && label < Labels.COUNT; label++) {
                score[label] += weight[label];
            }
        }
        return score;
    }

    private int best(float[] score, int label) {
        int best = 0;
        for (int from = 1; from < Labels.COUNT; from++) {
            best = score[from] + follows[from][label] > score[best] + follows[best][label] ? from : best;
        }
        return best;
    }

    private static int highest(float[] score) {
        int best = 0;
        for (int label = 1; label < score.length; label++) {
            best = score[label] > score[best] ? label : best;
        }
        return best;
    }

    /// How well it finds the names of samples: the harmonic mean of precision and recall, 1 where there are none.
    public double score(List<Sample> samples) {
        int right = 0;
        int all = 0;
        for (Sample sample : samples) {
            Set<Named> found = new HashSet<>(names(sample));
            all += found.size() + new HashSet<>(sample.names).size();
            found.retainAll(sample.names);
            right += found.size();
        }
        return all == 0 ? 1 : 2.0 * right / all;
    }

    /// A form that [#of(byte[])] reads.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            for (float[] row : follows) {
                write(row, out);
            }
            out.writeInt(weights.size());
            for (Map.Entry<String, float[]> feature : new TreeMap<>(weights).entrySet()) {
                out.writeUTF(feature.getKey());
                write(feature.getValue(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(float[] row, DataOutputStream out) throws IOException {
        for (float weight : row) {
            out.writeFloat(weight);
        }
    }

    /// A model as [#bytes()] wrote it; empty if these bytes are none.
    public static Optional<NameModel> of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            float[][] follows = new float[Labels.COUNT + 1][];
            for (int i = 0; i < follows.length; i++) {
                follows[i] = row(in);
            }
            Map<String, float[]> weights = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                weights.put(in.readUTF(), row(in));
            }
            return Optional.of(new NameModel(weights, follows));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static float[] row(DataInputStream in) throws IOException {
        float[] row = new float[Labels.COUNT];
        for (int i = 0; i < row.length; i++) {
            row[i] = in.readFloat();
        }
        return row;
    }
}
