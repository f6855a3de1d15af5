package org.qingyang.store;

/// All stores over one connection: what one transaction works with.
record Shelves(IssueStore issues, IssueListStore lists, OverviewStore overview, PageStore pages, StoryStore stories,
        JournalStore journal, TagStore tags, CorrectionStore corrections, LexiconStore lexicon, SearchShelves search,
        LearntStore learnt, TermStore terms) {

    static Shelves over(Sql sql) {
        var tags = new TagStore(sql);
        return new Shelves(new IssueStore(sql), new IssueListStore(sql), new OverviewStore(sql), new PageStore(sql),
                new StoryStore(sql, tags), new JournalStore(sql), tags, new CorrectionStore(sql), new LexiconStore(sql),
                SearchShelves.over(sql), new LearntStore(sql), new TermStore(sql));
    }
}
