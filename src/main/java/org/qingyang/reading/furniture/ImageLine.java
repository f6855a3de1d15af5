package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;

/// A placeholder that stands where a picture was.
final class ImageLine implements FurnitureRule {

    private static final Pattern MARKDOWN = Pattern.compile("!\\[[^\\]]{0,200}\\]\\s?\\([^)]{0,500}\\)[\\s。.]*");
    private static final Pattern HTML = Pattern.compile(
            "(?i)<(?:img|figure|/figure|figcaption|!--\\s*(?:image|figure|picture)|/?details|/?summary|image)\\b.{0,600}");
    private static final Pattern WORD = Pattern.compile(
            "[【（<]?(?:图片|图像|照片|插图|配图|图|image|figure|picture|photo|img)(?:[\\s_-]?[0-9０-９①-⑳]{0,6}|[：:][^【】（）]{0,40})[】）>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("[\\w./-]{1,120}\\.(?:jpe?g|png|gif|webp|tiff?)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.IMAGE;
    }

    @Override
    public boolean matches(Line line) {
        String text = line.text();
        return text.length() < 1000 && (MARKDOWN.matcher(text).matches() || HTML.matcher(text).matches()
                || WORD.matcher(line.folded()).matches() || FILE.matcher(text).matches());
    }
}
