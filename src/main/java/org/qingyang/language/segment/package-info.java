/// HanLP's default segmentation with its dictionaries and models, computed with less work.
@NullMarked
package org.qingyang.language.segment;

import org.jspecify.annotations.NullMarked;
