//! Search in page: hits as ranges of the article.
