package org.qingyang.workbench.desk;

/// What the desk asks of the program around it.
public record Sources(TagSource tags, FactSource facts) {
}
