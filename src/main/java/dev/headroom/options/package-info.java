/**
 * How a figure is asked for. {@link EstimateRequest} is what an estimate takes; {@link EstimationMethod} and
 * {@link EstimateOptions} are its arguments in the schema.
 */
package dev.headroom.options;
