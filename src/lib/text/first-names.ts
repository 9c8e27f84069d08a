/**
 * First names common in Sweden and Finland, in several generations and of several origins. Written
 * from general knowledge: a sieve, not a register. Left out are those that are mostly something else where
 * people write to us (August, Max the restaurant, Wilma the school's program).
 */
const swedish = `Adam Agneta Agnes Alexander Alfred Alice Alva Amanda Anders Andreas Anette Anita Anna Annika Ann-Marie
Anneli Annelie Anton Arne Arvid Astrid Axel Barbro Bengt Benny Berit Bernt Birger Birgit Birgitta Bertil
Björn Bodil Bosse Britt Britta Börje Camilla Carina Carl Carl-Gustaf Carolina Caroline Cecilia Charlotta Charlotte
Christer Christian Christina Christoffer Conny Dagmar Daniel David Denise Dennis Ebba Edvin Elias Elin Elisabet
Elisabeth Ella Ellen Elsa Elvira Emelie Emil Emilia Emma Enar Erik Erika Erland Ester Eva Evelina Fabian Felicia
Filip Frans Fredrik Freja Frida Gabriel Georg Gerd Gertrud Gösta Göran Greta Gudrun Gunborg Gunilla Gunnar Gunnel
Gustaf Gustav Göte Hampus Hanna Hannah Hannes Hans Harald Harry Hasse Hedvig Helena Helene Helge Henning Henrik
Herman Hilda Hilding Hugo Håkan Ida Ingela Ingemar Inger Ingegerd Ingrid Ingvar Irene Isabella Isak Ivar Jakob
Jan Janne Jens Jenny Jesper Jessica Jimmy Jimmie Joakim Joel Johan Johanna Johannes John Johnny Jonas Jonathan Jonna
Josef Josefin Julia Jörgen Karin Karl Karl-Erik Karolina Katarina Kenneth Kent Kerstin Kevin Kicki Kim Kjell Klara
Klas Knut Kristian Kristina Kristoffer Kurt Lage Lars Lars-Erik Lasse Leif Lena Lennart Leo Liam Lilly Lina Linda
Linnea Linnéa Linus Lisa Lisbeth Lotta Louise Lovisa Lucas Ludvig Lukas Maja Magnus Malin Malte Marcus Margareta
Maria Marianne Marie Markus Martin Mats Matilda Mattias Maud Maurits Melker Mia Mikael Mikaela Micke Milo Mimmi Moa
Mona Monica Monika Mårten Märta Nicklas Niclas Niklas Nils Nisse Noah Nora Olga Oliver Olivia Olle Olof Olov Oskar
Oscar Otto Patric Patrik Paulina Pelle Per-Erik Pernilla Peter Petra Pia Pontus Ragnar Ragnhild Rasmus Rebecca
Rickard Rikard Robert Robin Rolf Roger Roland Rune Rut Ruth Samuel Sandra Sanna Sara Sebastian Selma Signe Sigrid
Simon Siri Sofia Sofie Solveig Sonja Stefan Stella Stina Sture Susanne Susanna Sune Sven Svante Svea Sven-Erik Sylvia
Tage Therese Theo Thomas Tobias Tomas Tommy Tore Torbjörn Torgny Tova Tove Torsten Tuva Tyra Ulf Ulla Ulrika Urban
Uffe Valter Vera Veronica Victor Viktor Viktoria Vilgot Vilma Vincent Viveka Wilhelm William Yngve
Yvonne Åke Åsa Örjan Östen Agda Albin Alma Anna-Lena Ann-Britt Ann-Christin Arne Asta Aron Berta Doris
Edit Edith Egon Einar Elvy Ernst Evald Evert Folke Gullan Gunhild Gunvor Gustava Holger Hulda Iris Ivan Jocke Kenta
Karl-Johan Lillemor Lisen Ludde Maj-Britt Maj-Lis Marita Märit Märta Nanna Ottilia Roffe Sigvard Sigge Sivert Stellan
Svenne Tindra Tyko Ulrik Verner Vendela Wille`;

const finnish = `Aada Aarne Aapo Aila Aino Airi Aki Aleksi Anja Anne Anneli Annikki Anni Annukka Antero Antti Anu Ari
Armas Arto Arttu Asko Aukusti Aune Eero Eeva Eetu Eija Eila Eino Elina Elli Elsa Ensio Erkki Essi Esa Esko Eveliina
Hannu Harri Heidi Heikki Heli Helmi Helvi Hilkka Hilma Hilja Iida Iiris Iiro Ilkka Ilmari Inkeri Irja Irma Jaakko
Jaana Jani Janne Jari Jarkko Jarmo Joni Jorma Jouko Jouni Juha Juhani Juho Jukka Jussi Jyrki Kaarina Kaarlo Kaija
Kaisa Kalevi Kalle Kari Karoliina Kauko Katja Katri Kerttu Kirsi Kimmo Kyllikki Lauri Leena Leila Lempi Liisa Lotta
Maija Maarit Maire Manta Marja Marjatta Marjo Marko Markku Martta Matti Mauri Merja Miia Mika Mikko Minna Mirja Mirva
Miro Niilo Niko Nina Noora Olavi Olli Onerva Oskari Oula Paavo Pasi Päivi Pekka Pentti Pertti Petri Petteri Piia
Pirjo Pirkko Päivikki Raija Raili Raimo Reijo Reino Riikka Riitta Ritva Roope Saara Samuli Sakari Salla Samppa
Sanni Santeri Sari Seija Seppo Simo Sinikka Sirkka Sirpa Soile Susanna Suvi Taina Tapani Tapio Tarja Tauno Teemu
Teppo Terhi Terttu Tero Tiina Timo Tommi Topi Toni Tuomas Tuomo Tuula Tyyne Urho Urpo Ulla Uuno Vappu Veera Veikko
Venla Vesa Vieno Viivi Viljo Väinö Yrjö Aili Aleksanteri Alli Anssi Eemeli Eevert Elias Esteri Fanni Helena Hanna Hannele
Hermanni Ilpo Jalmari Janina Johanna Jere Juuso Kaapo Kaarle Kalervo Katariina Lasse Leevi Lyyli Maria
Martti Mervi Milla Nea Nelli Osmo Outi Pauli Pinja Rauno Reetta Reima Rita Sauli Senja Sofia Taneli Tellervo Tenho
Terho Tuija Valtteri Vilho`;

const others = `Abbas Abdi Abdul Abdullah Abdulla Adnan Agnieszka Ahmad Ahmed Aisha Ali Alina Amal Amin Amina Amir Andrei
Andrew Andrzej Anastasia Anthony Ayse Ashley Aziz Barbara Bilal Brian Chloe Daria Deborah Dmitri Edward Elena
Elizabeth Emily Fadumo Farah Fatima Fatma George Grace Hamid Hamza Hassan Hawa Hodan Hussein Ibrahim Igor Iman Irina
Ismail Ivan Jack Jacob James Jamal Jason Jelena Jennifer Joseph Joshua Kamal Karim Katarzyna Khadija Khaled Khalid Krzysztof
Laila Layla Leyla Mahmoud Malgorzata Marek Mariam Mary Maryam Matthew Mehmet Michael Mohamed Mohammad Mohammed Muhammad
Mustafa Nadia Natalia Nasrin Nicole Nikolai Noor Nour Oksana Olena Omar Osman Pawel Piotr Rachel Rahim Rana Rashid Reza
Richard Ryan Said Salma Samir Samira Sanela Sarah Sergei Shirin Steven Svetlana Tariq Tatiana Tomasz Vladimir Yasmin Youssef
Yusuf Zahra Zainab Zeinab`;

/** Names that are an ordinary word too: only to be trusted inside a sentence, where only names are capital. */
const alsoWords = `Aarre Alma Annie Bo Bror Dag Dan Disa Elli Gull Gun Hans Ilma Ilona Impi Ines Inga Jan Kai Karo Kirsikka
Kim Lahja Lea Lilja Linn Lo Love Lumi Maj Mark Meri My Onni Orvokki Oiva Otso Ove Pia Rauha Rauni
Ros Sade Saga Said Sami Satu Sirkka Sisko Siv Sol Soini Sten Stig Sulo Sven Tage Taimi Taina Toivo Tom Tor
Torun Tuuli Tuulikki Unto Urban Usko Vanja Ville Vide Viola Vuokko`;

const listed = (names: string): string[] => names.split(/\s+/);

export const firstNames: ReadonlySet<string> = new Set([swedish, finnish, others].flatMap(listed));

export const namesAlsoWords: ReadonlySet<string> = new Set(listed(alsoWords));
