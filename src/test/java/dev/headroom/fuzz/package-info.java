/** Random requests to the running application: valid by its schema, broken and hostile. */
package dev.headroom.fuzz;
