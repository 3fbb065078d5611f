/**
 * What crosses models and hardware: fit, speed, the longest context, and the searches over them. Begin with
 * {@link Compatibility}, then {@link FitApi} and {@link HardwareFitApi}, which show it from both sides.
 * {@link EstimateApi} does the same for shapes of one's own, {@link ChoiceApi} and {@link PlanApi} search.
 */
package dev.headroom.compatibility;
