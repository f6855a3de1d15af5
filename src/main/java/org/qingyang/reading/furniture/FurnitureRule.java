package org.qingyang.reading.furniture;

import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;

/// Knows one kind of furniture by the form of a line alone.
interface FurnitureRule {

    FurnitureKind kind();

    boolean matches(Line line);
}
