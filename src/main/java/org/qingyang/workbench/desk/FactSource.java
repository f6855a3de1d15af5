package org.qingyang.workbench.desk;

import org.qingyang.model.Facts;
import org.qingyang.model.Story;

/// Finds what a story tells. May take a while at first, and runs off the window's thread.
@FunctionalInterface
public interface FactSource {

    Facts find(Story story);
}
