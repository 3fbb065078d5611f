/**
 * What crosses models and hardware: fit, speed and the longest context of many at once, and the searches over them.
 * Begin with {@link Compatibility}, then {@link FitApi} and {@link HardwareFitApi}, which show it from both sides;
 * {@link ChoiceApi} and {@link CheapestApi} search.
 */
@NullMarked
package dev.headroom.compatibility;

import org.jspecify.annotations.NullMarked;
