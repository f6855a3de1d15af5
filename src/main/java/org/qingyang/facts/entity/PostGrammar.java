package org.qingyang.facts.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Reads posts leftwards from a name: 北京市总工会党组书记、副主席|张良. Several posts share an institution, several
/// institutions follow one another, several persons share a post.
final class PostGrammar {

    /// A post with the place in the text of its institution, if one stands there.
    record Held(String title, @Nullable Find institution, @Nullable String place) {

        Held at(Find institution) {
            return new Held(title, institution, null);
        }

        boolean isBare() {
            return institution == null && place == null;
        }
    }

    /// A post right behind the name of a village, a town or a street.
    private static final Pattern VILLAGE = Pattern.compile("(?:.*[省市区县乡镇道])?([^省市区县乡镇]{1,8}(?:村|社区|街道|镇|乡))(.{2,})");

    private static final int LONGEST = 16;
    private static final String MARKS = "，。；：！？“”‘’（）《》、\n";

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> organisations;
    private final List<Find> persons;

    PostGrammar(Paragraph paragraph, List<Find> organisations, List<Find> persons) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.organisations = organisations;
        this.persons = persons;
    }

    /// The posts of each person, in the order of `persons`.
    List<List<Held>> all() {
        List<List<Held>> all = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            List<Held> before = before(persons.get(i), i == 0 ? List.of() : all.get(i - 1), i == 0 ? null : persons.get(i - 1));
            all.add(before.isEmpty() ? behind(persons.get(i)) : before);
        }
        return all;
    }

    private List<Held> before(Find person, List<Held> neighbours, @Nullable Find neighbour) {
        if (neighbour != null && neighbour.end() + 1 == person.start() && isLink(neighbour.end())) {
            return neighbours;
        }
        Deque<Held> held = new ArrayDeque<>();
        int at = person.start();
        while (at > 0) {
            Find institution = last(organisations, at);
            int mark = markBefore(at, institution);
            int from = institution != null && institution.end() > mark ? institution.end() : mark + 1;
            String title = title(from, at);
            if (title.isEmpty()) {
                break;
            }
            title = whole(from, at, title, institution);
            boolean reached = from == institutionEnd(institution) && reaches(from, at, title);
            held.addFirst(place(title));
            if (reached && institution != null) {
                fill(held, institution);
                at = institution.start() - 1;
                if ("、，兼".indexOf(paragraph.at(at)) < 0) {
                    break;
                }
            } else if (mark > 0 && paragraph.at(mark) == '、' && at - title.length() == mark + 1) {
                at = mark;
                if (neighbour != null && neighbour.end() == mark) {
                    inherit(held, neighbours);
                    break;
                }
            } else {
                break;
            }
        }
        return List.copyOf(held);
    }

    private static int institutionEnd(@Nullable Find institution) {
        return institution == null ? -1 : institution.end();
    }

    private void fill(Deque<Held> held, Find institution) {
        List<Held> all = List.copyOf(held);
        held.clear();
        all.forEach(post -> held.addLast(post.isBare() ? at(post, institution) : post));
    }

    /// 某市委副书记、市长: the mayor's office is the place's and not the committee's; a minister's is in his title.
    private Held at(Held post, Find institution) {
        String name = paragraph.printed(institution.at());
        if (post.title().endsWith("部长") && post.title().length() > 3) {
            return post;
        }
        boolean government = name.length() > 2 && name.endsWith("委")
                && "省市区县州".indexOf(post.title().replaceFirst("^代?副?", "").charAt(0)) >= 0;
        return government ? new Held(post.title(), null, name.substring(0, name.length() - 1)) : post.at(institution);
    }

    /// 主席甲、副主席乙: the second one's institution is the first one's.
    private void inherit(Deque<Held> held, List<Held> neighbours) {
        neighbours.stream().map(Held::institution).filter(java.util.Objects::nonNull).findFirst()
                .ifPresent(institution -> fill(held, institution));
    }

    private boolean isLink(int at) {
        return "、和与及".indexOf(paragraph.at(at)) >= 0;
    }

    /// The last mark before `at`, not counting marks within the institution's name.
    private int markBefore(int at, @Nullable Find institution) {
        for (int i = at - 1; i >= 0; i--) {
            if (institution != null && institution.end() == i + 1) {
                return institution.start() - 1;
            }
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Find last(List<Find> finds, int end) {
        Find last = null;
        for (Find find : finds) {
            if (find.end() <= end) {
                last = find;
            }
        }
        return last;
    }

    /// The post that ends at `end`: nouns up to a word for a post; empty if there is none.
    private String title(int from, int end) {
        if (PersonWords.POSTS.lengthBefore(text, end) == 0 && PersonWords.OCCUPATIONS.lengthBefore(text, end) == 0) {
            return "";
        }
        if (PersonWords.HONOURS.lengthBefore(text, end) > 0) {
            return "";
        }
        int length = Math.max(PersonWords.POSTS.lengthBefore(text, end), PersonWords.OCCUPATIONS.lengthBefore(text, end));
        int start = Math.max(from, end - length);
        while (start > from && end - start < LONGEST) {
            Token word = paragraph.wordAt(start - 1);
            if (!isPart(word)) {
                break;
            }
            start = Math.max(from, word.start());
        }
        return text.substring(start, end);
    }

    /// Right behind an institution, all words up to the name are the post (中餐烹饪专业主任), unless they tell an action.
    private String whole(int from, int end, String title, @Nullable Find institution) {
        if (from != institutionEnd(institution) || end - from > 12) {
            return title;
        }
        for (int at = from; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            if (word.is("u") || word.is("p") || word.is("w") || word.is("r") || PersonWords.VERBS.has(word.text())) {
                return title;
            }
        }
        return text.substring(from, end);
    }

    private static boolean isPart(Token word) {
        return (word.is("n") || word.is("b") || word.is("vn") || word.is("j") || word.is("l") || word.is("g"))
                && !OrganisationWords.STOPS.has(word.text())
                || PersonWords.POSTS.has(word.text()) || OrganisationWords.INNER.has(word.text()) || word.text().equals("副");
    }

    /// Whether the post begins right behind its institution, or behind a phrase with 的 that stands between.
    private boolean reaches(int from, int end, String title) {
        int start = end - title.length();
        return start == from || text.charAt(start - 1) == '的' && start - from <= LONGEST;
    }

    /// 北京市市长: the place stands for the institution.
    private static Held place(String title) {
        Matcher village = VILLAGE.matcher(title);
        if (village.matches()) {
            return new Held(village.group(2), null, village.group(1));
        }
        int length = Places.lengthAt(title, 0);
        boolean post = length > 0 && length < title.length() && Math.max(PersonWords.POSTS.lengthBefore(title, title.length()),
                PersonWords.OCCUPATIONS.lengthBefore(title, title.length())) > 0;
        return post ? new Held(title.substring(length), null, title.substring(0, length)) : new Held(title, null, null);
    }

    private List<Held> behind(Find person) {
        int length = PersonWords.AFTER.lengthAt(text, person.end());
        String title = text.substring(person.end(), person.end() + length);
        return length > 1 && !"先生女士同志夫妇夫人老人一家".contains(title) ? List.of(new Held(title, null, null)) : List.of();
    }
}
