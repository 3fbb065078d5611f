/**
 * What a model is fit for, and of what kind it is: any number of {@link Tag}s, each with its reason. {@link TagRules}
 * derives them from {@link TagFacts}; {@link TagFilter} asks for them.
 */
@NullMarked
package dev.headroom.tag;

import org.jspecify.annotations.NullMarked;
