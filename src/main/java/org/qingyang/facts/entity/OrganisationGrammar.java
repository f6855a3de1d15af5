package org.qingyang.facts.entity;

import java.util.List;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Finds organisations by the words that end their names. Nested ones are kept whole.
final class OrganisationGrammar {

    private final Paragraph paragraph;
    private final OrganisationList found = new OrganisationList();
    private final NameHead head;
    private final NameStart start;
    private final DepartmentGrammar departments;
    private final SetForms forms;
    private final TeamGrammar teams;
    private final KnownOrganisations known;
    private final TradeNames trades;
    private final PostedHouses posted;
    private final NumberedSchools schools;
    private final OwnCommittees committees;
    private final Branches branches;

    private OrganisationGrammar(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.head = new NameHead(paragraph);
        this.start = new NameStart(paragraph, found);
        this.departments = new DepartmentGrammar(paragraph, found);
        this.forms = new SetForms(paragraph, found);
        this.teams = new TeamGrammar(paragraph, found);
        this.known = new KnownOrganisations(paragraph, found);
        this.trades = new TradeNames(paragraph, found, start);
        this.posted = new PostedHouses(paragraph, found);
        this.schools = new NumberedSchools(paragraph, found);
        this.branches = new Branches(paragraph, found);
        this.committees = new OwnCommittees(paragraph, found);
    }

    static List<Find> find(Paragraph paragraph) {
        var grammar = new OrganisationGrammar(paragraph);
        Dateline.organisation(paragraph).ifPresent(grammar.found::add);
        for (int end = 2; end <= paragraph.length(); end++) {
            if (OrganisationWords.LASTS.has(paragraph.at(end - 1)) || isInstitution(paragraph.wordAt(end - 1), end)) {
                grammar.endingAt(end);
            } else if (OrganisationWords.CLOSED_LASTS.has(paragraph.at(end - 1))) {
                grammar.knownAt(end);
            }
        }
        return grammar.found.all();
    }

    private static boolean isInstitution(Token word, int end) {
        return word.end() == end && (word.is("nt") || word.is("ni"));
    }

    private void endingAt(int end) {
        boolean named = named(end);
        forms.mission(end);
        forms.inspectors(end);
        forms.aid(end);
        forms.numberedGroup(end);
        schools.endingAt(end);
        committees.endingAt(end);
        branches.endingAt(end);
        if (named || departments.endingAt(end)) {
            posted.wholeAt(end);
            return;
        }
        forms.builder(end);
        forms.group(end);
        forms.army(end);
        if (paragraph.isEdge(end)) {
            forms.paper(end);
            forms.party(end);
            forms.press(end);
            teams.endingAt(end);
            trades.endingAt(end);
            known.alone(end);
            known.word(end);
        }
        knownAt(end);
        posted.endingAt(end);
    }

    private void knownAt(int end) {
        if (paragraph.isEdge(end) || paragraph.at(end) == '人' && paragraph.isEdge(end + 1) || text().startsWith("党组", end)) {
            known.known(end);
        }
    }

    /// A name by the word that ends it.
    private boolean named(int end) {
        int length = head.length(end);
        int begin = length > 0 && head.isComplete(end - length, end) ? start.of(end - length, end) : -1;
        if (begin < 0) {
            return false;
        }
        int whole = OrganisationWords.CLOSED.lengthBefore(text(), end);
        begin = whole > end - begin && paragraph.isEdge(end - whole) ? end - whole : begin;
        found.add(new Find(behindYear(begin), campus(end), "organisation", 0.9));
        return true;
    }

    /// 2008|环境建设指挥部: a number that belongs to the name, as no word stands between.
    private int behindYear(int begin) {
        int start = begin;
        while (start > 0 && Character.isDigit(text().charAt(start - 1))) {
            start--;
        }
        boolean opens = start == 0 || !Character.isLetterOrDigit(text().charAt(start - 1));
        return begin - start == 4 && opens && Places.lengthAt(text(), begin) == 0 ? start : begin;
    }

    /// 石油大学|（华东）, 投资促进中心|（德国）|主任: a place in brackets tells one of two of the same name.
    private int campus(int end) {
        int close = text().startsWith("大学（", end - 2) || paragraph.at(end) == '（' ? text().indexOf('）', end) : -1;
        close = close > 0 && (text().startsWith("大学", end - 2) || PersonWords.POSTS.lengthAt(text(), close + 1) > 0) ? close : -1;
        return close > 0 && close - end < 6 && (Places.isKnown(text().substring(end + 1, close))
                || OrganisationWords.ANCHORS.has(text().substring(end + 1, close))) ? close + 1 : end;
    }

    private String text() {
        return paragraph.text();
    }
}
