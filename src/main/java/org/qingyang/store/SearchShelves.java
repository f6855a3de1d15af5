package org.qingyang.store;

/// Everything about searching over one connection.
record SearchShelves(SearchIndex index, SearchShelf hits, FacetShelf facets, SavedSearchStore saved, NameStore names) {

    static SearchShelves over(Sql sql) {
        return new SearchShelves(new SearchIndex(sql), new SearchShelf(sql), new FacetShelf(sql), new SavedSearchStore(sql),
                new NameStore(sql));
    }
}
