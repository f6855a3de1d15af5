package org.qingyang.store.json;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/// Types as the mapper knows them. Making one takes a while: each is made once.
final class Types {

    private static final TypeFactory FACTORY = TypeFactory.createDefaultInstance();

    private Types() {
    }

    static JavaType of(TypeReference<?> type) {
        return FACTORY.constructType(type);
    }
}
