package org.qingyang.model;

import java.util.List;
import java.util.stream.Stream;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Whether every raw character of a page is in a story or in furniture.
///
/// @param characters the page's characters that are not white space
/// @param homeless   how many of them are nowhere
public record Conservation(int characters, int homeless) {

    /// Counts over a page.
    public static Conservation of(Page page) {
        List<Span> homes = Stream.concat(
                page.sheet().stories().stream().map(Story::source),
                page.sheet().furniture().stream().map(Furniture::source)).flatMap(List::stream).sorted().toList();
        int characters = 0;
        int homeless = 0;
        int home = 0;
        String text = page.text().text();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (SourceText.isBlank(text.codePointAt(at))) {
                continue;
            }
            characters++;
            while (home < homes.size() && homes.get(home).end() <= at) {
                home++;
            }
            if (home == homes.size() || homes.get(home).start() > at) {
                homeless++;
            }
        }
        return new Conservation(characters, homeless);
    }
}
