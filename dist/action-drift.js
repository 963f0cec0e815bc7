const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{O as r,P as t}from"./chunks/chunk-GNSZARZA.js";import"./chunks/chunk-NBDS574Y.js";await t(i=>r("drift",i));
