package org.qingyang.language.segment;

import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.LinkedList;

/// The cost of the cheapest path of words through a short text, over HanLP's own net.
final class HanlpCost extends ViterbiSegment {

    double of(String text) {
        WordNet net = new WordNet(text.toCharArray());
        generateWordNet(net);
        LinkedList<Vertex>[] columns = net.getVertexes();
        columns[1].forEach(vertex -> vertex.updateFrom(columns[0].getFirst()));
        for (int i = 1; i < columns.length - 1; i++) {
            for (Vertex vertex : columns[i]) {
                if (vertex.from != null) {
                    columns[i + vertex.realWord.length()].forEach(next -> next.updateFrom(vertex));
                }
            }
        }
        return columns[columns.length - 1].getFirst().weight;
    }
}
