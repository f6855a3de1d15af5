package org.qingyang.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.Message;

/// Puts messages into words. The part of a key before its first dot names the bundle that holds it
/// (`reading.doubt.pair` is in `reading_zh_CN.properties` and `reading_en.properties`). Texts are those of `MessageFormat`,
/// and `{0 story|stories}` is a number with the word that goes with it. Thread-safe.
public final class Messages {

    /// The languages that the program speaks, the first one by default.
    public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern COUNTED = Pattern.compile("\\{([0-9]) ([^{}|]+)\\|([^{}|]+)}");

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /// @param locale English for any English locale, else Chinese
    public static Messages in(Locale locale) {
        return new Messages(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    public Locale locale() {
        return locale;
    }

    /// The text of a message. A key without a text is a slip of the programmer and shows itself.
    public String say(Message message) {
        String pattern = pattern(message.key());
        return message.args().isEmpty() && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(counted(pattern, message.args()), locale)
                        .format(message.args().stream().map(this::filling).toArray());
    }

    private String filling(String arg) {
        String key = arg.startsWith(Message.KEY) ? arg.substring(Message.KEY.length()) : "";
        String said = key.isEmpty() ? key : pattern(key);
        return said.equals(key) ? arg : said;
    }

    /// The gaps with counted words as plain ones, with the words that the numbers ask for.
    static String counted(String pattern, List<?> args) {
        return COUNTED.matcher(pattern).replaceAll(gap -> {
            int arg = Integer.parseInt(gap.group(1));
            boolean one = arg < args.size() && String.valueOf(args.get(arg)).equals("1");
            return Matcher.quoteReplacement("{" + arg + "} " + gap.group(one ? 2 : 3));
        });
    }

    /// The text of a key, its gaps filled with `args`.
    public String say(String key, Object... args) {
        return say(Message.of(key, args));
    }

    private String pattern(String key) {
        String area = key.substring(0, Math.max(key.indexOf('.'), 0));
        try {
            return bundles.computeIfAbsent(area, this::bundle).getString(key);
        } catch (MissingResourceException absent) {
            return key;
        }
    }

    private ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle("org.qingyang.wording." + area, locale, NO_FALLBACK);
    }
}
