package org.qingyang.workbench.control;

/// A highlighted range of a shown text, in UTF-16 units of that text.
///
/// @param style the style class suffix: `doubt` is drawn by the rules for `.mark-doubt` and `.line-doubt`
public record Mark(int start, int end, String style) {
}
