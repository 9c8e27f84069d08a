/** Languages an answer can be written in. `fit` is Meänkieli; `und` when too little is said to know. */
export type Lang = 'sv' | 'fi' | 'fit' | 'en' | 'und';
