/** How people write the names of models: {@link DisplayNames} holds the rule, and what it cannot know. */
@NullMarked
package dev.headroom.name;

import org.jspecify.annotations.NullMarked;
