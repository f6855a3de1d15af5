/// Names of persons, organisations and places.
@NullMarked
package org.qingyang.facts.entity;

import org.jspecify.annotations.NullMarked;
