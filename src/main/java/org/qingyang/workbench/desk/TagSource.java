package org.qingyang.workbench.desk;

import java.util.List;

/// Knows the tags that the paper uses, the commonest first.
@FunctionalInterface
public interface TagSource {

    List<String> tags();
}
