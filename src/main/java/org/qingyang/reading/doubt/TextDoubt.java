package org.qingyang.reading.doubt;

import java.util.List;

/// A test of the clean text of one paragraph. Pure; the cost grows with the text's length alone.
interface TextDoubt {

    /// The rule's id, which is also the key of its reason.
    String id();

    List<Finding> find(String text);
}
