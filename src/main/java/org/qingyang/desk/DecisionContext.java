package org.qingyang.desk;

import org.qingyang.reading.Reader;
import org.qingyang.text.SourceText;

/// What a decision may look at: the raw page, the reader for what has to be read again, and who decides.
public record DecisionContext(SourceText page, Reader reader, String editor) {
}
