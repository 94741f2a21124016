/** Topics of every level: what is stored of them, and what is answered about them. */
@NullMarked
package org.scholargraph.topic;

import org.jspecify.annotations.NullMarked;
