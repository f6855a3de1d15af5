package org.qingyang.model;

import java.math.BigDecimal;

/// A number that counts or measures something. Years, ordinals and telephone numbers are none.
///
/// @param number the digits as printed, without hedge and unit: 8500, 3.2万, 百
/// @param value  the same as a number
/// @param unit   人, 名, 公里, %; empty where the thing follows at once (3.2万职工)
/// @param object what is counted, empty where the text does not say
/// @param hedge  余, 近, 约, 前 … as printed; empty where the number is exact
public record Figure(String number, BigDecimal value, String unit, String object, String hedge, Mention mention) {
}
