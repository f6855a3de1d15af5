package org.qingyang.workbench.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Loads the fonts that come with the program: a fresh machine may have none for Chinese.
public final class Fonts {

    private static final List<String> FILES = List.of("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf",
            "NotoSerifSC-Regular.otf", "NotoSerifSC-Bold.otf");

    private Fonts() {
    }

    /// Makes the families `Noto Sans SC` and `Noto Serif SC` known. To be called before the first scene, and before
    /// any call of `Font.getFamilies()`.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/org/qingyang/workbench/font/" + file)) {
            if (in == null || Font.loadFont(in, 14) == null) {
                throw new IllegalStateException("the font " + file + " cannot be loaded");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
