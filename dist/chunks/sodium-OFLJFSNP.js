const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as o}from"./chunk-GKHW57UA.js";import"./chunk-GNSZARZA.js";import"./chunk-NBDS574Y.js";export{o as default};
