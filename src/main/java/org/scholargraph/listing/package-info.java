/** How lists are asked: filters, orders, pages; the same for every kind of thing. */
@NullMarked
package org.scholargraph.listing;

import org.jspecify.annotations.NullMarked;
