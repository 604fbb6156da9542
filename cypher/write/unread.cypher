// A document that is forgotten is a stub again; nothing of its content stays.
UNWIND $ids AS id
MATCH (d:Document {id: id, read: true})
SET d = {id: id, read: false, caption: id}, d:Stub
REMOVE d:Kamervragen:Kamerbrief:Kamerstuk:Motie:Handelingen:Besluit:Wet:Bron
