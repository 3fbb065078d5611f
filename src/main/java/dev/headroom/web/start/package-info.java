/** The start page: {@link StartResource} has the address, {@link StartPage} is the page. */
package dev.headroom.web.start;
