package org.qingyang.reading.search;

import java.util.List;
import org.qingyang.language.Han;

/// The script that a page is set in.
final class Script {

    /// In a text in traditional characters every third or fourth of them has a simplified form; in another, an odd one may.
    private static final double SHARE = 0.1;

    private Script() {
    }

    static boolean isTraditional(List<Sight> sights) {
        long han = 0;
        long turned = 0;
        for (Sight sight : sights) {
            String text = sight.text();
            for (int i = 0; i < text.length(); i++) {
                if (Han.is(text.charAt(i))) {
                    han++;
                    turned += text.charAt(i) == sight.folded().charAt(i) ? 0 : 1;
                }
            }
        }
        return turned > han * SHARE;
    }
}
