package org.qingyang.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a jump line says: 下转第3版, 上接A2版, 详见今日第十二版.
///
/// @param onward whether it points forward; 上接 points back
/// @param page   the page's number, 0 where it is none
public record JumpSign(boolean onward, int page) {

    private static final Pattern FORM = Pattern.compile("(上接|紧接|接|下转|转|下接|详见|见)\\s?(?:今日|本报)?第?\\s?"
            + "([A-Za-zＡ-Ｚ]?)([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:[、，—\\-至][0-9０-９]{1,3})?\\s?版");

    /// What a text says that holds a jump line; empty where it holds none.
    public static Optional<JumpSign> in(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean back = found.group(1).equals("上接") || found.group(1).equals("紧接") || found.group(1).equals("接");
        return Optional.of(new JumpSign(!back, found.group(2).isEmpty() ? PageNumber.of(found.group(3)) : 0));
    }
}
