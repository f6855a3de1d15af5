package org.qingyang.reading.repair;

import org.qingyang.text.Span;

/// A place of a paragraph that a rule would change.
///
/// @param clean       the place in the paragraph's clean text
/// @param replacement what should stand there
/// @param confidence  how sure the rule is, from 0 to 1
/// @param certain     whether it may be made at once, protection apart
record Fix(Span clean, String replacement, double confidence, boolean certain) {
}
