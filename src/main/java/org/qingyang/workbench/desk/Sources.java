package org.qingyang.workbench.desk;

import org.qingyang.service.LexiconService;

/// What the desk asks of the program around it.
public record Sources(TagSource tags, FactSource facts, LexiconService lexicon) {
}
